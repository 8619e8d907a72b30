namespace SchemaKit.Html;

/// <summary>
/// The end tags that, in the insertion mode "in body", do nothing but pop the current node where they have its name:
/// all but those with a rule of their own, of names of up to seven letters.
/// </summary>
internal static class CommonEndTags
{
    private static readonly TagSet OwnRules = new(
        TagId.Applet, TagId.Body, TagId.Form, TagId.Html, TagId.Marquee, TagId.NoBr, TagId.Object, TagId.Option,
        TagId.Select, TagId.Template);

    /// <summary>By the numbers of the names: the name, in lower case, and the &gt; behind it.</summary>
    private static readonly EndOfTag[] ByTag = Create();

    /// <summary>
    /// Whether a source goes on, behind <c>&lt;/</c>, with the name of an HTML element and <c>&gt;</c>.
    /// </summary>
    /// <param name="rest">The source behind <c>&lt;/</c>.</param>
    /// <param name="tag">The element's name.</param>
    /// <param name="length">The length of both.</param>
    public static bool IsNext(ReadOnlySpan<byte> rest, TagId tag, out int length)
    {
        EndOfTag end = ByTag[(int)tag];
        length = end.Length;
        return rest.Length >= EightBytes.Length && (EightBytes.Read(rest) & end.Mask) == end.Bytes;
    }

    private static EndOfTag[] Create()
    {
        EndOfTag[] byTag = new EndOfTag[UnknownNames.First];
        for (int id = 0; id < byTag.Length; id++)
        {
            string name = id < TagNames.Count ? TagNames.NameOf((TagId)id) : "";
            bool isCommon = name.Length is > 0 and < EightBytes.Length && !OwnRules.Contains((TagId)id);
            byTag[id] = isCommon ? new EndOfTag(name + ">") : EndOfTag.Never;
        }

        return byTag;
    }

    private readonly struct EndOfTag
    {
        /// <summary>No bytes are these.</summary>
        public static readonly EndOfTag Never = new(bytes: 1, mask: 0, length: 0);

        public readonly ulong Bytes;
        public readonly ulong Mask;
        public readonly int Length;

        public EndOfTag(string text)
            : this(EightBytes.Of(text), ulong.MaxValue >> ((EightBytes.Length - text.Length) * 8), text.Length)
        {
        }

        private EndOfTag(ulong bytes, ulong mask, int length) => (Bytes, Mask, Length) = (bytes, mask, length);
    }
}
