using System.Collections.Immutable;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private TimestampSpec ParseTimestamp(FieldDraft field, Annotation annotation)
    {
        string culture = ParseCulture(annotation) ?? _culture;
        string? timeZone = ParseTimeZone(annotation) ?? _timeZone;
        bool isRelative = annotation.NamedFlag("Relative");
        if (isRelative && RelativeLanguages.Find(culture) is null)
        {
            string known = string.Join(", ", RelativeLanguages.Names);
            Report(Descriptors.NoRelativeTimes, annotation.NamedPlace("Relative"), culture, known);
            isRelative = false;
        }

        // A date is the same whatever the zone.
        bool needsZone = timeZone is null && field.Kind != ValueKind.Date;
        FormatContent content = annotation.NamedFlag("Relative") ? FormatContent.DateOrTime : FormatContent.Date;
        ImmutableArray<string> formats = ParseFormats(annotation, content, needsZone);
        return new TimestampSpec(culture, timeZone, formats, isRelative, annotation.NamedFlag("Unix"));
    }

    private ImmutableArray<string> ParseFormats(Annotation annotation, FormatContent content, bool needsZone)
    {
        var formats = ImmutableArray.CreateBuilder<string>();
        List<FormatParseResult> earlier = [];
        foreach (TextArgument format in annotation.Texts)
        {
            FormatParseResult result = FormatParser.Parse(format.Value, content);
            foreach (FormatError error in result.Errors)
            {
                Place place = error.Length == 0 ? format.Place : format.At(error.Start, error.Length);
                Report(Descriptors.InvalidTimestampFormat, place, error.Message);
            }

            if (result.Errors.Length > 0)
                continue;

            int covering = earlier.FindIndex(other => FormatCoverage.Covers(other.Parts, result.Parts));
            if (covering >= 0)
                Report(Descriptors.UnreachableTimestampFormat, format.Place, formats[covering]);
            else if (!result.HasZone && needsZone)
                Report(Descriptors.TimestampWithoutZone, format.Place);
            else
            {
                formats.Add(format.Value);
                earlier.Add(result);
            }
        }

        return formats.ToImmutable();
    }
}
