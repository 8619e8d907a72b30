namespace SchemaKit.Html;

/// <summary>
/// The start tags that, "in body", nearly always do nothing but insert an element. What each of the others would do
/// besides is asked for all at once: a processor guesses right that there is nothing, where it would have to guess
/// which rule comes next.
/// </summary>
internal static class CommonStartTags
{
    private static readonly Traits[] ByTag = Create();

    /// <summary>What has to be asked, and what is to be done with the element.</summary>
    [Flags]
    public enum Traits : byte
    {
        None = 0,

        /// <summary>It has a rule of its own.</summary>
        Rare = 1,

        /// <summary>It closes a <c>p</c>.</summary>
        ClosesP = 1 << 1,

        /// <summary>Active formatting elements are reconstructed first.</summary>
        Reconstructs = 1 << 2,

        /// <summary>It closes an item of the same list.</summary>
        ClosesItem = 1 << 3,

        /// <summary>It closes a heading that is the current node.</summary>
        ClosesHeading = 1 << 4,

        /// <summary>It has no content.</summary>
        Void = 1 << 5,

        /// <summary>It becomes an active formatting element.</summary>
        Formatting = 1 << 6,
    }

    public static Traits Of(TagId tag) => ByTag[(int)tag];

    private static Traits[] Create()
    {
        Traits[] traits = new Traits[UnknownNames.First];
        for (int tag = 0; tag < traits.Length; tag++)
            traits[tag] = TraitsOf(InBodyStartTagRules.Of((TagId)tag));
        return traits;
    }

    private static Traits TraitsOf(InBodyStartTagRule rule) => rule switch
    {
        InBodyStartTagRule.AnyOther => Traits.Reconstructs,
        InBodyStartTagRule.Block => Traits.ClosesP,
        InBodyStartTagRule.Heading => Traits.ClosesP | Traits.ClosesHeading,
        InBodyStartTagRule.Li => Traits.ClosesP | Traits.ClosesItem,
        InBodyStartTagRule.Void => Traits.Reconstructs | Traits.Void,
        InBodyStartTagRule.VoidPart => Traits.Void,
        InBodyStartTagRule.A or InBodyStartTagRule.Formatting => Traits.Reconstructs | Traits.Formatting,
        _ => Traits.Rare,
    };
}
