namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// The markup of the node and of all that is inside, as <c>outerHTML</c> of the HTML standard serializes it; empty
    /// for no node.
    /// </summary>
    public string GetOuterHtml()
    {
        if (!Exists)
            return "";

        ByteBuffer output = new(stackalloc byte[512]);
        try
        {
            FragmentSerializer.AppendOuterHtml(this, ref output);
            return output.ToString();
        }
        finally
        {
            output.Dispose();
        }
    }
}
