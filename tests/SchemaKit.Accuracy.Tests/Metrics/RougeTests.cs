using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class RougeTests
{
    [Fact]
    public void Equal_texts_have_all_words_in_common() =>
        Assert.Equal(new Counts(6, 0, 0), Rouge.Compare(["The ferry left.", "Nobody saw it."], ["The ferry left. Nobody saw it."]));

    [Fact]
    public void Words_count_in_their_order()
    {
        // In common are "the left", or "the harbour": the subsequence is of two words.
        Counts counts = Rouge.Compare(["the ferry left harbour"], ["harbour the gull left"]);
        Assert.Equal(new Counts(2, 2, 2), counts);
    }

    [Fact]
    public void What_several_sentences_have_in_common_with_one_is_united() =>
        Assert.Equal(new Counts(5, 3, 0), Rouge.Compare(["a b c d e"], ["a b x", "c d y.", "z e"]));

    [Fact]
    public void A_word_counts_no_more_often_than_it_was_found() =>
        Assert.Equal(new Counts(1, 0, 2), Rouge.Compare(["gull", "gull", "gull"], ["Gull!"]));

    [Fact]
    public void Sentences_end_with_points_and_lines()
    {
        // As one sentence, "b a" would have one word in common; as two, it has both.
        Assert.Equal(2, Rouge.Compare(["a b"], ["b. a"]).TruePositives);
        Assert.Equal(2, Rouge.Compare(["a b"], ["b\na"]).TruePositives);
        Assert.Equal(1, Rouge.Compare(["a b"], ["b 1.a"]).TruePositives);
    }

    [Fact]
    public void Optional_paragraphs_are_there_or_not_whichever_is_better()
    {
        string[] expected = ["The ferry left.", "[Write to us.]", "[Read more.]"];

        Assert.Equal(new Counts(3, 0, 0), Rouge.Compare(expected, ["The ferry left."]));
        Assert.Equal(new Counts(5, 0, 0), Rouge.Compare(expected, ["The ferry left.", "Read more."]));
        Assert.Equal(new Counts(8, 0, 0), Rouge.Compare(expected, ["The ferry left.", "Write to us.", "Read more."]));
    }

    [Fact]
    public void Optional_paragraphs_without_words_cost_nothing() =>
        Assert.Equal(new Counts(3, 0, 0), Rouge.Compare(["The ferry left.", .. Enumerable.Repeat("[::]", 30)], ["The ferry left."]));

    [Fact]
    public void Empty_texts_have_nothing_in_common()
    {
        Assert.Equal(new Counts(0, 0, 3), Rouge.Compare(["The ferry left."], []));
        Assert.Equal(new Counts(0, 3, 0), Rouge.Compare([], ["The ferry left."]));
        Assert.True(Rouge.Compare([], []).IsRight);
    }
}
