package org.entente.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The main class of the server's process. The process that started it holds the other end of its standard input: when
 * that is closed, or its holder dies in whatever way, the server stops in good order. No orphan stays behind.
 */
final class Guard {

    private Guard() {}

    /** @param args the main class of the server, and its arguments */
    public static void main(String[] args) throws Throwable {
        Thread watch = new Thread(Guard::exitWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                    java.util.Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        // Ctrl-C in a terminal reaches both processes: the parent ends its own work first
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() != -1) {
                // nothing is ever said
            }
        } catch (IOException e) {
            // as good as the end
        }
        System.exit(0);
    }
}
