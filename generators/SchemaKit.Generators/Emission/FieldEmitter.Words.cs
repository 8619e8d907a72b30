using System.Globalization;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    /// <summary>What answers an article word.</summary>
    /// <param name="method">The method that does.</param>
    /// <param name="sources">Where it looks.</param>
    /// <param name="list">The list of the node that reading starts at.</param>
    /// <param name="arguments">What else it takes.</param>
    private static string AnswerOf(string method, WordSources sources, string list, params string[] arguments) =>
        $"store.Article({list}[0].Page, ref recorder).{method}({string.Join(", ", [sources.Expression, .. arguments])})";

    /// <summary>
    /// The place of a source among those of the field, as an expression: a word has one for each of its own, and tells with what it
    /// found which one gave it.
    /// </summary>
    private string PlaceOf(int source)
    {
        int before = _field.Sources.Take(source).Sum(other => other.Places.Count());
        string place = before.ToString(CultureInfo.InvariantCulture);

        // What derives from another field has no source of its own.
        if (_field.Sources.ElementAtOrDefault(source)?.Take is not TakeWord { Sources.Count: > 1 } word)
            return place;

        string ofWord = $"found.Source.PlaceAmong({word.Sources.Expression})";
        return before == 0 ? ofWord : $"{place} + {ofWord}";
    }

    /// <summary>Writes the reading of a source that is the text or the pictures of an article.</summary>
    /// <returns>Whether it is one.</returns>
    private bool TryWriteWord(SourceSpec source, int index, string list)
    {
        switch (_field.Value.Kind, source.Take)
        {
            case (ValueKind.Body, TakeBody body):
                string others = $"{ListOrNone(body.Subheads)}, {ListOrNone(body.Summary)}, {ListOrNone(body.Excluded)}";
                WriteBody($"BodyReader.TryRead({list}, {others}, ref nodes, out {TypeName}? value)", "nodes[0]", index);
                return true;

            case (ValueKind.Body, TakeWord word):
                string attempt = AnswerOf("TryReadBody", word.Sources, list, "ref nodes", "out FoundBody found");
                WriteBody(attempt, "found.Node", index, "found.Body");
                return true;

            case (ValueKind.Image, TakeImages images):
                string matched = $"{list}, {ListOrNone(images.Captions)}, {ListOrNone(images.Credits)}, {ListOrNone(images.Excluded)}";
                string isFound = $"findsCaptions: {Truth(images.Captions is null)}, findsCredits: {Truth(images.Credits is null)}";
                WriteImages($"ImageReader.Read({matched}, {Paragraphs}, {isFound})", index);
                return true;

            case (ValueKind.Image, TakeWord word):
                WriteImages(AnswerOf(word.Word, word.Sources, list, Paragraphs), index);
                return true;

            default:
                return false;
        }
    }

    /// <summary>The nodes of the text that pictures stand beside.</summary>
    private string Paragraphs => _field.Derivation is BesideBodySpec ? "paragraphs" : "default";

    private string ListOrNone(MatchSpec? match) => match is null ? "default" : $"matches.{_matches.ListOf(match)}";

    private static string Truth(bool truth) => truth ? "true" : "false";

    private void WriteBody(string attempt, string node, int index, string value = "value")
    {
        _writer.Line($"if ({attempt})").Open();
        _writer.Line($"recorder.Found({_index}, {PlaceOf(index)}, {node});");
        _writer.Line($"return {value};").Close().Line();
    }

    private void WriteImages(string found, int index)
    {
        _writer.Line($"foreach (FoundImage found in {found})").Open();
        _writer.Line("Node node = found.Node;");
        WriteFound(index, "found.Image");
        _writer.Close().Line();
        if (_field.IsList)
            WriteReturnOfEntries(isLast: index == _field.Sources.Count - 1);
    }
}
