using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    /// <summary>The name of a field's timestamp formats in the reader.</summary>
    public static string FormatsOf(FieldSpec field) => field.Name + "Formats";

    /// <summary>The expression that makes a field's timestamp formats.</summary>
    public static string NewFormats(TimestampSpec timestamp)
    {
        string culture = CSharpLiteral.String(timestamp.Culture);
        string timeZone = timestamp.TimeZone is null ? "null" : CSharpLiteral.String(timestamp.TimeZone);
        string formats = string.Concat(timestamp.Formats.Select(format => ", " + CSharpLiteral.String(format)));
        List<string> flags = [];
        if (timestamp.IsRelative)
            flags.Add("IsRelative = true");
        if (timestamp.IsUnix)
            flags.Add("IsUnix = true");
        string initializer = flags.Count == 0 ? "" : $" {{ {string.Join(", ", flags)} }}";
        return $"new(culture: {culture}, timeZone: {timeZone}{formats}){initializer}";
    }

    /// <summary>The call that reads a point in time, or a date, from a text.</summary>
    private string TimestampAttempt(string text)
    {
        // What is told from the time at which the page was loaded needs the page.
        string page = _field.Timestamp!.IsRelative ? ", node.Page" : "";
        string arguments = $"{text}, {FormatsOf(_field)}{page}";
        return _field.Value.Kind == ValueKind.Date
            ? $"ValueReader.TryReadDate({arguments}, out {TypeName} value)"
            : $"ValueReader.TryReadTimestamp({arguments}, out DateTimeOffset value)";
    }
}
