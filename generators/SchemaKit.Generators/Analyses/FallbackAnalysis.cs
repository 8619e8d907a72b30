using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;
using SchemaKit.Generators.Selectors;

namespace SchemaKit.Generators.Analyses;

/// <summary>
/// Finds sources that are never asked with success: where an earlier one of the property finds nothing, they find
/// nothing either.
/// </summary>
internal static class FallbackAnalysis
{
    /// <summary>Looks at a property.</summary>
    public static void Run(FieldDraft field, IDiagnosticSink sink)
    {
        if (field.Sources.Count < 2)
            return;

        SelectorLogic logic = new();
        int annotation = -1;
        for (int later = 0; later < field.Sources.Count; later++)
        {
            // Sources are in the order of their attributes, of which some give none.
            SourceSpec source = field.Sources[later];
            annotation = NextOf(source, field, annotation + 1);
            if (annotation < 0)
                return;

            SourceSpec? before = field.Sources.Take(later).FirstOrDefault(other => IsCovered(source, other, logic));
            if (before is not null)
            {
                Place place = field.Annotations[annotation].Place;
                sink.Report(Descriptors.UnreachableSource, place, source.Text, before.Text);
            }
        }
    }

    private static int NextOf(SourceSpec source, FieldDraft field, int start)
    {
        while (start < field.Annotations.Length && AnnotationText.Of(field.Annotations[start]) != source.Text)
            start++;
        return start < field.Annotations.Length ? start : -1;
    }

    private static bool IsCovered(SourceSpec source, SourceSpec before, SelectorLogic logic)
    {
        // All else must be the same, whatever else there is to a source.
        SourceSpec same = source with { Text = before.Text, Label = before.Label, Match = before.Match };
        return same == before
            && source.Match.Area == before.Match.Area
            && logic.Covers(before.Match.Selector, source.Match.Selector);
    }
}
