using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.Runtime;

public sealed class SchemaReaderTests
{
    private static readonly byte[] Good = "Tide Rises\nten o'clock\nAnn\nBo"u8.ToArray();
    private static readonly byte[] Bad = "Tide Rises\n12\nAnn\nx"u8.ToArray();

    [Fact]
    public void Parse_gives_the_value() => Assert.Equal("Tide Rises", SchemaReader.Parse<Tide>(Good, url: null).Title);

    [Fact]
    public void Parse_names_all_that_went_wrong_in_one_exception()
    {
        ExtractionException exception = Assert.Throws<ExtractionException>(() => SchemaReader.Parse<Tide>(Bad, url: null));
        Assert.Equal("Tide", exception.Schema);
        Assert.Equal("Tide: Time is missing; Crew[1].Name cannot be read from 'x' (Css(\"p\")).", exception.Message);
    }

    [Fact]
    public void TryParse_says_whether_all_was_there()
    {
        using Page good = Page.FromText(Good);
        using Page bad = Page.FromText(Bad);
        Assert.True(SchemaReader.TryParse<Tide>(good, out Tide? value));
        Assert.Equal("Tide Rises", value.Title);
        Assert.False(SchemaReader.TryParse<Tide>(bad, out _));
    }

    [Fact]
    public void Extract_tells_where_each_value_came_from()
    {
        using Page page = Page.FromText(Good);
        Extraction<Tide> extraction = SchemaReader.Extract<Tide>(page);

        Assert.True(extraction.IsComplete);
        Assert.Empty(extraction.Issues);
        Assert.Equal(
            [("Title", "Css(\"h1\")"), ("Crew[0].Name", "Css(\"p\")"), ("Crew[1].Name", "Css(\"p\")")],
            extraction.Origins.Select(origin => (origin.Field, origin.Source)));
        Origin title = extraction.Origins[0];
        Assert.Equal(0, title.SourceIndex);
        Assert.Equal("Tide Rises"u8, page.Source[title.Range.Start..title.Range.End]);
    }

    [Fact]
    public void Extract_keeps_the_issues_of_a_page_that_lacks_something()
    {
        using Page page = Page.FromText(Bad);
        Extraction<Tide> extraction = SchemaReader.Extract<Tide>(page);

        Assert.False(extraction.IsComplete);
        Assert.Null(extraction.Value);
        Assert.Equal(IssueKind.Missing, extraction.Issues[0].Kind);
        Issue unreadable = extraction.Issues[1];
        Assert.Equal((IssueKind.Unreadable, "Crew[1].Name", "x"), (unreadable.Kind, unreadable.Field, unreadable.Text));
        Assert.Equal(["Title", "Crew[0].Name"], extraction.Origins.Select(origin => origin.Field));
        Assert.Equal("x"u8, page.Source[unreadable.Range!.Value.Start..unreadable.Range.Value.End]);
    }

    /// <summary>
    /// What the generator would write for: a title in the first line, a required time in the second one that must hold
    /// a letter, and a nested schema for each further line, whose name must have more than one letter.
    /// </summary>
    private sealed record Tide(string Title) : ISchema<Tide>
    {
        public static SchemaInfo Schema { get; } = new()
        {
            Name = nameof(Tide),
            Kind = PageKind.Text,
            Fields = [new("Title", true, "Css(\"h1\")"), new("Time", true, "Css(\"p\")"), new("Crew", false, "Css(\"p\")")],
        };

        private static SchemaInfo Member { get; } = new() { Name = "Member", Fields = [new("Name", true, "Css(\"p\")")] };

        public static bool TryRead<TRecorder>(Node scope, MatchStore store, ref TRecorder recorder, out Tide value)
            where TRecorder : struct, IRecorder
        {
            Node line = scope.FirstElementChild.FirstElementChild.NextElementSibling.FirstElementChild;
            value = new Tide(line.GetText());
            recorder.Found(0, 0, line);

            line = line.NextElementSibling;
            bool complete = line.GetText().Any(char.IsLetter);
            if (!complete)
                recorder.Missing(1);

            int index = 0;
            for (line = line.NextElementSibling; line.Exists; line = line.NextElementSibling)
            {
                bool isReadable = line.GetText().Length > 1;
                recorder.Enter(2, index++, Member);
                recorder.Found(0, 0, line);
                if (!isReadable)
                    recorder.Unreadable(0, 0, line, line.GetText());
                recorder.Leave(isReadable);
            }

            if (!complete)
                value = null!;
            return complete;
        }
    }
}
