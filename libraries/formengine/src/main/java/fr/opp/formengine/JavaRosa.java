package fr.opp.formengine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.core.util.externalizable.DeserializationException;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParseException;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;

/**
 * The parts of JavaRosa that hold static state, behind one lock: parsing, and reading what was serialised. Secondary
 * instances are kept out of the serialised bytes and shared by all copies of a form, since nothing writes to them and
 * they are by far the largest part.
 */
final class JavaRosa {
    private static final ReentrantLock LOCK = new ReentrantLock();

    static {
        new JavaRosaCoreModule().registerModule();
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
    }

    private JavaRosa() {}

    /** A form as bytes, with the lists and messages that all of its copies share. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Serialised(byte[] definition, Map<String, DataInstance<?>> lists, BindMessages messages) {}

    /** @param media folder in which the form's files lie */
    static Serialised parse(byte[] xform, BindMessages messages, Path media) throws FormRefused {
        LOCK.lock();
        try {
            ReferenceManager references = ReferenceManager.instance();
            references.reset();
            references.addReferenceFactory(new MediaReferences(media));
            FormDef form = XFormUtils.getFormRaw(
                    new InputStreamReader(new ByteArrayInputStream(xform), StandardCharsets.UTF_8));
            return serialise(form, messages);
        } catch (XFormParser.ParseException | XFormParseException | IOException e) {
            throw new FormRefused("not an XForm that can be evaluated: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // JavaRosa raises a dozen unchecked types for forms that it cannot make sense of.
            throw new FormRefused("not an XForm that can be evaluated: " + e.getMessage(), e);
        } finally {
            ReferenceManager.instance().reset();
            LOCK.unlock();
        }
    }

    @SuppressWarnings("unchecked") // JavaRosa's map is raw
    private static Serialised serialise(FormDef form, BindMessages messages) throws IOException {
        Map<String, DataInstance<?>> lists = new HashMap<>();
        form.getFormInstances().forEach((name, instance) -> lists.put(name, instance));
        form.getFormInstances().clear();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.writeExternal(new DataOutputStream(bytes));
        return new Serialised(bytes.toByteArray(), Map.copyOf(lists), messages);
    }

    /** A copy of the form of one's own. */
    static FormDef copy(Serialised form) {
        LOCK.lock();
        try {
            FormDef copy = new FormDef();
            copy.readExternal(
                    new DataInputStream(new ByteArrayInputStream(form.definition())), PrototypeManager.getDefault());
            form.lists().values().forEach(copy::addNonMainInstance);
            return copy;
        } catch (IOException | DeserializationException e) {
            throw new IllegalStateException("a form that was serialised here cannot be read back", e);
        } finally {
            LOCK.unlock();
        }
    }
}
