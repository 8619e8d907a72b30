namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private void WriteReader()
    {
        _writer.Line("/// <summary>Reads the fields of the schema, one a method.</summary>");
        WriteGeneratedCode();
        _writer.Line($"file static class {ReaderType}").Open();
        WriteTables();

        HashSet<string> methodNames = new(StringComparer.Ordinal);
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            if (i > 0)
                _writer.Line();
            new FieldEmitter(_writer, _schema, i, _matches, MatchesType, GivesNodes(i), methodNames).Write();
        }

        _writer.Close();
    }
}
