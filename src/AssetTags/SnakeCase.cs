using System.Text;

namespace AssetTags;

/// <summary>Names of tables and columns.</summary>
internal static class SnakeCase
{
    /// <summary><c>InventoryNumber</c> becomes <c>inventory_number</c>; digits stay with what stands before them.</summary>
    public static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
