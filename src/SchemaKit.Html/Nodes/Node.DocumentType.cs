namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The public identifier of a document type; empty where it has none, and for what is none.</summary>
    public string PublicId => Kind == NodeKind.DocumentType ? Doctype.Read(Slice).PublicId.ToString() : "";

    /// <summary>The system identifier of a document type; empty where it has none, and for what is none.</summary>
    public string SystemId => Kind == NodeKind.DocumentType ? Doctype.Read(Slice).SystemId.ToString() : "";
}
