using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>
/// A member of the user's that a field's method needs. As a rule it is private, so the schema's type, which may name it, passes it on.
/// </summary>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Argument">What the schema's type gives for it.</param>
internal sealed record PassedMember(string Type, string Name, string Argument)
{
    /// <summary>The parameter that takes the field's converter.</summary>
    public const string Converter = "convert";

    /// <summary>The parameter that takes the field's partial method.</summary>
    public const string Custom = "read";

    /// <summary>The members that a field needs, in the order of the parameters.</summary>
    /// <param name="field">The field.</param>
    /// <param name="entryType">The type of its values, in the method's terms.</param>
    /// <param name="self">The schema's type.</param>
    public static IEnumerable<PassedMember> Of(FieldSpec field, string entryType, string self)
    {
        foreach (RegexStep step in field.Steps.OfType<RegexStep>())
            yield return new PassedMember("Regex", RegexOf(field, step), Call(step.Regex, self));

        if (field.Converter is { } converter)
            yield return new PassedMember(ConverterType(converter, entryType), Converter, Lambda(converter, field, self));
        if (field.Sources.Select(source => source.Take).OfType<TakeCustom>().FirstOrDefault() is { } custom)
            yield return new PassedMember($"Func<Node, {CustomType(field, entryType)}>", Custom, custom.Method);
    }

    /// <summary>The parameter that takes a step's regular expression.</summary>
    public static string RegexOf(FieldSpec field, RegexStep step)
    {
        RegexStep[] steps = [.. field.Steps.OfType<RegexStep>()];
        int place = Array.FindIndex(steps, other => ReferenceEquals(other, step));
        return place == 0 ? "regex" : "regex" + (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What the field's partial method returns: a value, or the entries of a list; <see langword="null"/> for none.</summary>
    public static string CustomType(FieldSpec field, string entryType) => field.IsList
        ? $"IEnumerable<{entryType}{(field.Value.IsNullable ? "?" : "")}>?"
        : entryType + "?";

    private static string ConverterType(ConverterSpec converter, string entryType) => converter switch
    {
        { GivesTruth: true } => $"TextConverter<{entryType}>",
        { CanFail: true } => $"Func<string, {entryType}?>",
        _ => $"Func<string, {entryType}>",
    };

    // A lambda, for the method may take a span.
    private static string Lambda(ConverterSpec converter, FieldSpec field, string self)
    {
        string method = Target(converter.Method, self);
        string mark = field.Value.IsValueType ? "" : "?";
        return converter.GivesTruth
            ? $"static (string text, out {field.Value.NameInSchema}{mark} value) => {method}(text, out value)"
            : $"static text => {method}(text)";
    }

    private static string Call(MemberCall member, string self) => Target(member, self) + (member.IsMethod ? "()" : "");

    private static string Target(MemberCall member, string self) =>
        $"{member.Type ?? self}.{Identifiers.Escape(member.Name)}";
}
