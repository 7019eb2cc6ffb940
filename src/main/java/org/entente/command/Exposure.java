package org.entente.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks at the address of REST before anything is started: it is free, and no stranger may write there. */
final class Exposure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        InetAddress address = address(environment.getProperty("server.address", "127.0.0.1"));
        if (!address.isLoopbackAddress()
                && environment.getProperty("entente.token", "").isBlank()) {
            throw CommandFailure.wrongUse(
                    "%s is reachable from other machines, where anybody could write to the graph."
                            .formatted(address.getHostAddress()),
                    "Set a token for those who may write, ENTENTE_TOKEN in the environment, or listen on 127.0.0.1.");
        }
        checkFree(address, environment.getProperty("server.port", Integer.class, 8080));
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw CommandFailure.wrongUse(
                    "'%s' is no address of this machine.".formatted(name), "Choose one with --address=ADDRESS.");
        }
    }

    private static void checkFree(InetAddress address, int port) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException e) {
            throw CommandFailure.wrongUse(
                    "Port %d on %s, which REST and the page need, cannot be used: %s."
                            .formatted(port, address.getHostAddress(), e.getMessage()),
                    "Choose another with --port=PORT; 0 takes any that is free.");
        }
    }
}
