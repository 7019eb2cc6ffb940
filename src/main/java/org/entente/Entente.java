package org.entente;

import org.entente.command.EntenteCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program; see {@link EntenteCommand} for what it can do. */
@SpringBootApplication
public class Entente {

    public static void main(String[] arguments) {
        System.exit(EntenteCommand.run(Entente.class, arguments));
    }
}
