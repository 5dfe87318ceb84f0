package fr.opp.questionnaires.generator;

import fr.opp.xlsform.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Run by the build: the folder of tables, then the folder to write to. */
public final class GenerateWorkbooks {
    private GenerateWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        Path tables = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Tables source = new Tables(tables);
        for (Line filiere : source.read("filieres")) {
            byte[] workbook = WorkbookWriter.write(new WorkbookAssembly(source, filiere).workbook());
            Files.write(target.resolve(filiere.get("code") + ".xlsx"), workbook);
        }
        for (String file : new String[] {"communes.csv", "ATTRIBUTION.md"}) {
            Files.copy(tables.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
