using System.Buffers;

namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements</summary>
/// <remarks>
/// What the standard asks by walking up the stack is answered at once, whatever the height: of each name the last
/// element is known, and from each element the one where each kind of walk ends.
/// </remarks>
internal sealed partial class StackOfOpenElements
{
    private const int FirstLength = 64;

    private OpenElement[] _elements = ArrayPool<OpenElement>.Shared.Rent(FirstLength);

    public int Count { get; private set; }

    /// <summary>The element at a place; 0 is the first one, the <c>html</c> element.</summary>
    public ref readonly OpenElement this[int index] => ref _elements[index];

    /// <summary>The current node: the last element.</summary>
    public ref readonly OpenElement Current => ref _elements[Count - 1];

    /// <summary>Pushes an HTML element with a name that has a number.</summary>
    public void Push(int node, TagId tag) => Push(node, (int)tag, tag, ElementNamespace.Html);

    public void Push(int node, int name, TagId tag, ElementNamespace elementNamespace, bool isAnnotationOfHtml = false)
    {
        int index = Count;
        if (index == _elements.Length)
            Grow();
        Count = index + 1;
        Link(ref Write(index, node, name, tag, elementNamespace, isAnnotationOfHtml), index);
    }

    public void Pop() => Unlink(ref _elements[--Count]);

    /// <summary>Inserts an HTML element with a name that has a number.</summary>
    public void Insert(int index, int node, TagId tag)
    {
        if (Count == _elements.Length)
            Grow();
        UnlinkFrom(index);
        Array.Copy(_elements, index, _elements, index + 1, Count - index);
        Write(index, node, (int)tag, tag, ElementNamespace.Html, isAnnotationOfHtml: false);
        Count++;
        LinkFrom(index);
    }

    public void RemoveAt(int index)
    {
        UnlinkFrom(index);
        Count--;
        Array.Copy(_elements, index + 1, _elements, index, Count - index);
        LinkFrom(index);
    }

    /// <summary>Removes the elements of nodes that are <see cref="TapeBuilder.None"/>, from a place on.</summary>
    public void RemoveReplacedByNone(int index)
    {
        UnlinkFrom(index);
        int kept = index;
        for (int i = index; i < Count; i++)
        {
            if (_elements[i].Node != TapeBuilder.None)
                _elements[kept++] = _elements[i];
        }

        Count = kept;
        LinkFrom(index);
    }

    /// <summary>Puts another element of the same name in an element's place.</summary>
    public void Replace(int index, int node) => _elements[index].Node = node;

    /// <summary>
    /// The place of a node; -1 where it is not open. Takes time with the number of elements behind it.
    /// </summary>
    public int IndexOf(int node)
    {
        int index = Count - 1;
        while (index >= 0 && _elements[index].Node != node)
            index--;
        return index;
    }

    public void Clear()
    {
        UnlinkFrom(0);
        Count = 0;
        if (_elements.Length > MaxKeptLength)
        {
            ReturnedBuffers.Return(_elements);
            _elements = ArrayPool<OpenElement>.Shared.Rent(FirstLength);
        }

        if (_lastOfName.Length > MaxKeptLength)
            _lastOfName = new int[UnknownNames.First];
        if (_lastForeignOfName.Length > MaxKeptLength)
            _lastForeignOfName = [];
    }

    private ref OpenElement Write(
        int index, int node, int name, TagId tag, ElementNamespace elementNamespace, bool isAnnotationOfHtml)
    {
        ref OpenElement element = ref _elements[index];
        element.Node = node;
        element.Name = name;
        element.Tag = tag;
        element.Namespace = elementNamespace;
        element.IsAnnotationOfHtml = isAnnotationOfHtml;
        return ref element;
    }

    private void Grow()
    {
        OpenElement[] grown = ArrayPool<OpenElement>.Shared.Rent(Count * 2);
        Array.Copy(_elements, grown, Count);
        ReturnedBuffers.Return(_elements);
        _elements = grown;
    }
}
