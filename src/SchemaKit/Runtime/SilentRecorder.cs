using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>Nobody wants to know.</summary>
internal struct SilentRecorder : IRecorder
{
    public readonly void Found(int field, int source, Node node)
    {
    }

    public readonly void Unreadable(int field, int source, Node node, string text)
    {
    }

    public readonly void Unreadable(int field, int source, Node node, string text, string? reason)
    {
    }

    public readonly void Missing(int field)
    {
    }

    public readonly void Malformed(Node script)
    {
    }

    public readonly void Enter(int field, int index, SchemaInfo schema)
    {
    }

    public readonly void Leave(bool isKept)
    {
    }
}
