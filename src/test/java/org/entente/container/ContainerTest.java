package org.entente.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of tests that stop, pause or start containers; skipped where the tests do not run in one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(ContainerTest.TAG)
@ExtendWith(WhereContainersRun.class)
public @interface ContainerTest {

    String TAG = "container";
}
