using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Parsing;

/// <summary>
/// Reads what <c>[Schema]</c> says of the articles that a schema reads: hosts, dates, and how a page looks.
/// </summary>
/// <param name="schema">The attribute.</param>
/// <param name="timeZone">The IANA name of the schema's zone, or <see langword="null"/>.</param>
/// <param name="sink">Who wants to know what is wrong.</param>
internal sealed class VersionParser(Annotation schema, string? timeZone, IDiagnosticSink? sink)
{
    public const string From = "ValidFrom";
    public const string Until = "ValidUntil";
    public const string When = "When";

    /// <summary>The hosts, each with the argument that names it; those with errors are left out.</summary>
    public ImmutableArray<(TextArgument Text, HostPattern Pattern)> ParseHosts()
    {
        var hosts = ImmutableArray.CreateBuilder<(TextArgument, HostPattern)>();
        foreach (TextArgument text in schema.Texts)
        {
            if (HostPattern.Parse(text.Value, out HostPatternError? error) is { } pattern)
                hosts.Add((text, pattern));
            else
                Report(Descriptors.InvalidHost, PlaceOf(text, error!.Start, error.Length), error.Message);
        }

        return hosts.ToImmutable();
    }

    /// <summary>The dates and the condition; what is wrong is left out.</summary>
    public VersionSpec ParseVersion()
    {
        VersionSpec version = new(ParseDate(From), ParseDate(Until), ParseCondition());
        if (version is { From: { } from, Until: { } until } && VersionDate.Compare(from, until) >= 0)
        {
            Report(Descriptors.EmptyValidity, schema.NamedText(Until)!.Place);
            version = version with { Until = null };
        }

        if (schema.Texts.IsEmpty)
        {
            foreach (string property in new[] { From, Until, When })
            {
                if (schema.NamedText(property) is { } argument)
                    Report(Descriptors.VersionWithoutHost, argument.Place, property);
            }
        }

        return version;
    }

    private VersionDate? ParseDate(string property)
    {
        if (schema.NamedText(property) is not { } text)
            return null;

        VersionDate? date = VersionDates.Read(text.Value, timeZone, out VersionDateFault? fault);
        if (fault is not null)
            Report(Descriptors.InvalidDate, PlaceOf(text, fault.Start, fault.Length), text.Value, fault.Message);
        return date;
    }

    private VersionCondition? ParseCondition()
    {
        if (schema.NamedText(When) is not { } text)
            return null;

        SelectorParseResult result = SelectorParser.Parse(text.Value);
        foreach (SelectorError error in result.Errors)
            Report(Descriptors.InvalidSelector, PlaceOf(text, error.Start, error.Length), error.Message);
        return result.Selector is { } selector ? new VersionCondition(text.Value, selector) : null;
    }

    // Where something is missing there are no characters to mark.
    private static Place PlaceOf(TextArgument text, int start, int length) =>
        length == 0 ? text.Place : text.At(start, length);

    private void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments) =>
        sink?.Report(descriptor, place, arguments);
}
