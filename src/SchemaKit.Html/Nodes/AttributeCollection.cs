namespace SchemaKit.Html;

/// <summary>An attribute as it reads: its name and its decoded value.</summary>
/// <param name="Name">
/// The name: in lower case for HTML, in the case of its standard for SVG and MathML (<c>viewBox</c>), as it was written
/// in a page of a <see cref="PageWriter"/>.
/// </param>
/// <param name="Value">The value, decoded; empty where the attribute has none.</param>
public readonly record struct NodeAttribute(string Name, string Value);

/// <summary>The attributes of an element, read from its start tag as they are asked for.</summary>
public readonly struct AttributeCollection
{
    private readonly Node _element;

    internal AttributeCollection(Node element) => _element = element;

    /// <summary>Walks the attributes in source order.</summary>
    public Enumerator GetEnumerator() => new(_element);

    /// <summary>The walk over the attributes of an element.</summary>
    public struct Enumerator
    {
        private readonly Node _element;
        private AttributePlace? _place;
        private HashSet<string>? _earlierNames;

        internal Enumerator(Node element) => _element = element;

        /// <summary>The attribute that the walk is at.</summary>
        public NodeAttribute Current { readonly get; private set; }

        /// <summary>Goes on to the next attribute.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            if (!_element.IsElement)
                return false;

            Tape tape = _element.Page.Tape;
            AttributeWalk walk = _place is { } place
                ? new AttributeWalk(tape, _element.Index, place)
                : new AttributeWalk(tape, _element.Index);
            while (walk.Read())
            {
                string name = NameOf(walk.Name);
                if (!(_earlierNames ??= new(StringComparer.Ordinal)).Add(name))
                    continue;
                Current = new NodeAttribute(name, Cooker.ToString(walk.Value, Cooking.AttributeValue));
                _place = walk.Place;
                return true;
            }

            return false;
        }

        private readonly string NameOf(ReadOnlySpan<byte> name) => _element.Page.HasVerbatimNames
            ? Utf8.GetString(name)
            : ForeignNames.AdjustAttribute(SourceName.ToLowerCase(name), _element.Namespace);
    }
}
