namespace SchemaKit.Html;

/// <summary>An attribute as it reads: its name and its decoded value.</summary>
/// <param name="Name">The name: in lower case for HTML, in the case of its standard for SVG and MathML (<c>viewBox</c>).</param>
/// <param name="Value">The value, decoded; empty where the attribute has none.</param>
public readonly record struct NodeAttribute(string Name, string Value);

/// <summary>The attributes of an element, read from its start tag as they are asked for.</summary>
public readonly struct AttributeCollection
{
    /// <summary>Walks the attributes in source order.</summary>
    public Enumerator GetEnumerator() => throw new NotImplementedException();

    /// <summary>The walk over the attributes of an element.</summary>
    public struct Enumerator
    {
        /// <summary>The attribute that the walk is at.</summary>
        public readonly NodeAttribute Current => throw new NotImplementedException();

        /// <summary>Goes on to the next attribute.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => throw new NotImplementedException();
    }
}
