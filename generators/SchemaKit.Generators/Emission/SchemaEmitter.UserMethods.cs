using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>The methods that the schema's own code implements.</summary>
internal sealed partial class SchemaEmitter
{
    private bool HasHook => _schema.IsConstructible && !_schema.TakenNames.Contains(SchemaSpec.Hook);

    private void WriteUserMethods()
    {
        foreach (FieldSpec field in _schema.Fields)
        {
            foreach (TakeCustom custom in field.Sources.Select(source => source.Take).OfType<TakeCustom>())
            {
                if (custom.Access is not null)
                    WriteCustom(field, custom);
            }
        }

        if (!HasHook)
            return;

        _writer.Line();
        _writer.Line("/// <summary>Can be implemented to change what was read, or to add to it.</summary>");
        _writer.Line("/// <param name=\"scope\">The document, or the element that the value stands in.</param>");
        _writer.Line("/// <param name=\"value\">The value, with all that was read.</param>");
        _writer.Line($"static partial void {SchemaSpec.Hook}({NameOf("Node")} scope, ref {Self} value);");
    }

    private void WriteCustom(FieldSpec field, TakeCustom custom)
    {
        string name = Identifiers.Escape(custom.Method);
        _writer.Line();
        string property = $"<see cref=\"{Identifiers.Escape(field.Name)}\"/>";
        _writer.Line($"/// <summary>Reads {property}; <see langword=\"null\"/> where there is none.</summary>");
        _writer.Line("/// <param name=\"scope\">The document, or the element that the value stands in.</param>");
        _writer.Line($"{custom.Access} static partial {custom.Returned} {name}({NameOf("Node")} scope);");
    }
}
