package fr.opp.embedded.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a broker and a store before the first test of this JVM and puts their addresses into the system properties
 * {@code opp.kafka.bootstrap} and {@code opp.store.uri}, where Spring finds them. Put it above
 * {@code @SpringBootTest}. They are shared by all test classes of the JVM; {@link SharedParts} gives the addresses to
 * tests without Spring.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RealPartsExtension.class)
public @interface RealParts {}
