using System.Globalization;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Selectors;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private string ConditionType => _schema.Type.Name + "Condition";

    private bool HasCondition => _schema.Version.When is not null;

    /// <summary>Writes what the schema's information says of dates and condition.</summary>
    private void WriteVersion()
    {
        if (_schema.Version.From is { } from)
            _writer.Line($"ValidFrom = {PointInTime(from)},");
        if (_schema.Version.Until is { } until)
            _writer.Line($"ValidUntil = {PointInTime(until)},");
        if (_schema.Version.When is { } when)
            _writer.Line($"When = {CSharpLiteral.String(when.Text)},");
    }

    /// <summary>Writes the member that tells whether a page looks like one that the schema reads.</summary>
    private void WriteFits()
    {
        if (!HasCondition)
            return;

        _writer.Line();
        WriteMemberAttributes();
        _writer.Line($"static bool {Interface}.Fits({NameOf("Page")} page) =>").Indent();
        _writer.Line($"{NameOf(ImportedName.ConditionOf(_schema.Type.Name))}.Matches(page.Document);").Outdent();
    }

    /// <summary>Writes the class that looks whether the condition's selector matches.</summary>
    private void WriteCondition()
    {
        if (_schema.Version.When is not { } when)
            return;

        if (HasReader)
            _writer.Line();
        _writer.Line("/// <summary>Looks whether a page is one that the schema reads.</summary>");
        WriteGeneratedCode();
        SelectorEmitter.EmitTest(_writer, ConditionType, when.Selector);
    }

    private string PointInTime(VersionDate date)
    {
        string time = date.Time.ToString("yyyy', 'M', 'd', 'H', 'm', 's", CultureInfo.InvariantCulture);
        if (date.Offset is not { } minutes)
        {
            string zone = CSharpLiteral.String(date.TimeZone);
            return $"{NameOf("ZonedTime")}.In({zone}, new {NameOf("DateTime")}({time}))";
        }

        string offset = minutes == 0
            ? $"{NameOf("TimeSpan")}.Zero"
            : $"new {NameOf("TimeSpan")}(0, {minutes.ToString(CultureInfo.InvariantCulture)}, 0)";
        return $"new {NameOf("DateTimeOffset")}({time}, {offset})";
    }
}
