namespace SchemaKit.Html;

internal static partial class ElementCategories
{
    private const ElementTraits AllTraits = ElementTraits.Special | ElementTraits.ScopeEnd | ElementTraits.ListItemEnd;

    /// <summary>The traits of HTML's elements, by the numbers of their names.</summary>
    private static readonly ElementTraits[] HtmlTraits = CreateHtmlTraits();

    /// <summary>What is to be known of an element at once.</summary>
    public static ElementTraits TraitsOf(in OpenElement element)
    {
        if (element.IsHtml)
            return HtmlTraits[(int)element.Tag];
        return IsSpecialForeign(element) ? AllTraits : ElementTraits.None;
    }

    private static ElementTraits[] CreateHtmlTraits()
    {
        ElementTraits[] traits = new ElementTraits[UnknownNames.First];
        for (int i = 0; i < traits.Length; i++)
        {
            TagId tag = (TagId)i;
            if (!Special.Contains(tag))
                continue;
            traits[i] = ElementTraits.Special;
            if (ScopeEnds.Contains(tag))
                traits[i] |= ElementTraits.ScopeEnd;
            if (!TransparentToListItems.Contains(tag))
                traits[i] |= ElementTraits.ListItemEnd;
        }

        return traits;
    }
}
