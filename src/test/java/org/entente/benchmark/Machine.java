package org.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** On what, and when, is measured. */
final class Machine {

    private Machine() {}

    static String described() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "Measured on %s: %d cores (%s), %d GB of memory, JDK %s, a load of %.1f before."
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        system.getArch(),
                        Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
                        Runtime.version(),
                        system.getSystemLoadAverage());
    }
}
