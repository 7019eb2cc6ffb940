package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {

    private final MockEnvironment environment = new MockEnvironment().withProperty("server.port", "0");

    @Test
    void thisMachineAloneNeedsNoToken() {
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void anAddressOpenToOthersNeedsOne() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThatThrownBy(this::look).asInstanceOf(type(CommandFailure.class)).satisfies(failure -> {
            assertThat(failure.wayOut()).contains("ENTENTE_TOKEN");
            assertThat(failure.status()).isEqualTo(2);
        });
        environment.setProperty("entente.token", "secret");
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.setProperty("server.port", String.valueOf(other.getLocalPort()));
            assertThatThrownBy(this::look)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .asInstanceOf(type(CommandFailure.class))
                    .extracting(CommandFailure::wayOut)
                    .asString()
                    .contains("--port");
        }
    }

    private void look() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new Exposure().initialize(context);
        }
    }
}
