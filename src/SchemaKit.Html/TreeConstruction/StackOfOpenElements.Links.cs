namespace SchemaKit.Html;

/// <summary>How elements on the stack name those above them that matter.</summary>
internal sealed partial class StackOfOpenElements
{
    /// <summary>A stack that was higher is not kept for the next document.</summary>
    private const int MaxKeptLength = 4096;

    /// <summary>The place, and 1, of the last HTML element of each name; 0 where none is open.</summary>
    private int[] _lastOfName = new int[UnknownNames.First];

    /// <summary>As <see cref="_lastOfName"/>, for foreign elements.</summary>
    private int[] _lastForeignOfName = [];

    /// <summary>How many elements are foreign: as a rule, none.</summary>
    public int ForeignCount { get; private set; }

    private void Link(ref OpenElement element, int index)
    {
        ref readonly OpenElement before = ref _elements[index == 0 ? 0 : index - 1]; // the first one is all of it itself
        ElementTraits traits = ElementCategories.TraitsOf(element);
        element.Special = (traits & ElementTraits.Special) != 0 ? index : before.Special;
        element.ScopeEnd = (traits & ElementTraits.ScopeEnd) != 0 ? index : before.ScopeEnd;
        element.ListItemEnd = (traits & ElementTraits.ListItemEnd) != 0 ? index : before.ListItemEnd;

        ref int last = ref LastOf(element);
        element.SameName = last;
        last = index + 1;
        element.LastHtml = element.IsHtml ? index : before.LastHtml;
        if (!element.IsHtml)
            ForeignCount++;
    }

    private void Unlink(ref OpenElement element)
    {
        LastOf(element) = element.SameName;
        if (!element.IsHtml)
            ForeignCount--;
    }

    private void LinkFrom(int index)
    {
        for (int i = index; i < Count; i++)
            Link(ref _elements[i], i);
    }

    private void UnlinkFrom(int index)
    {
        for (int i = Count - 1; i >= index; i--)
            Unlink(ref _elements[i]);
    }

    private ref int LastOf(in OpenElement element)
    {
        if (element.IsHtml && element.Name < _lastOfName.Length)
            return ref _lastOfName[element.Name];

        ref int[] last = ref element.IsHtml ? ref _lastOfName : ref _lastForeignOfName;
        if (element.Name >= last.Length)
            Array.Resize(ref last, Math.Max(UnknownNames.First, element.Name * 2));
        return ref last[element.Name];
    }
}
