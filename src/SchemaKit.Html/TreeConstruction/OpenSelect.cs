namespace SchemaKit.Html;

/// <summary>What is known of a <c>select</c> element while it is open.</summary>
internal struct OpenSelect(int node)
{
    public int Node { get; } = node;

    /// <summary>
    /// The option that is selected: the last one with a <c>selected</c> attribute, else the first one that is not
    /// disabled, where the element shows one option.
    /// </summary>
    public int SelectedOption { get; set; }

    /// <summary>The first <c>selectedcontent</c>.</summary>
    public int SelectedContent { get; set; }

    /// <summary>
    /// Whether that one is to be left alone, as it stands in an option or in another of its kind.
    /// </summary>
    public bool IsSelectedContentDisabled { get; set; }
}
