namespace AssetTags.Data.Search;

/// <summary>The tables of the search index, which EF Core does not know, and the triggers that note what changed.</summary>
/// <remarks>Kinds in <c>search_dirty</c>: 1 an asset, 2 a balance holder, 3 a renamed street.</remarks>
internal static class SearchTables
{
    private static readonly string[] s_searched =
    [
        "community_id", "name", "inventory_number", "official_id", "registration_id", "balance_holder_id", "address_post_name",
        "address_thoroughfare", "address_locator_designator", "address_locator_building", "address_locator_name",
    ];

    /// <summary>What <c>assets</c> had before and has now differs in something that is searched.</summary>
    private static string Changed(string differs, params IReadOnlyList<string> columns)
        => string.Join(" OR ", columns.Select(c => $"OLD.{c} {differs} NEW.{c}"));

    /// <summary>Makes them in SQLite; the registry's assets are noted, to be indexed by the first write.</summary>
    public static IEnumerable<string> OfSqlite =>
    [
        "CREATE TABLE search_assets (place INTEGER PRIMARY KEY, asset BLOB NOT NULL UNIQUE);",
        "CREATE VIRTUAL TABLE search_fts USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = \"ascii tokenchars '=#'\");",
        "CREATE TABLE search_words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, assets INTEGER NOT NULL);",
        "CREATE TABLE search_near (key INTEGER NOT NULL, word INTEGER NOT NULL, PRIMARY KEY (key, word)) WITHOUT ROWID;",
        "CREATE TABLE search_dirty (kind INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;",
        SqliteTrigger("assets", "insert", "", 1, "NEW"),
        SqliteTrigger("assets", "update", $"WHEN {Changed("IS NOT", s_searched)}", 1, "NEW"),
        SqliteTrigger("assets", "delete", "", 1, "OLD"),
        SqliteTrigger("balance_holders", "update", $"WHEN {Changed("IS NOT", "name", "edrpou")}", 2, "NEW"),
        SqliteTrigger("street_renames", "insert", "", 3, "NEW"),
        SqliteTrigger("street_renames", "update", "", 3, "NEW"),
        "INSERT INTO search_dirty (kind, id) SELECT 1, id FROM assets;",
    ];

    /// <summary>Makes them in PostgreSQL.</summary>
    public static IEnumerable<string> OfPostgreSql =>
    [
        "CREATE TABLE search_assets (place bigint PRIMARY KEY, asset uuid NOT NULL UNIQUE, words tsvector NOT NULL);",
        "CREATE INDEX ix_search_assets_words ON search_assets USING gin (words) WITH (gin_pending_list_limit = 1024);",
        "CREATE TABLE search_words (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, word text COLLATE \"C\" NOT NULL UNIQUE, assets bigint NOT NULL);",
        "CREATE TABLE search_near (key bigint NOT NULL, word bigint NOT NULL, PRIMARY KEY (key, word));",
        "CREATE TABLE search_dirty (kind integer NOT NULL, id uuid NOT NULL, PRIMARY KEY (kind, id));",
        """
        CREATE FUNCTION search_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                INSERT INTO search_dirty (kind, id) VALUES (TG_ARGV[0]::integer, OLD.id) ON CONFLICT DO NOTHING;
            ELSE
                INSERT INTO search_dirty (kind, id) VALUES (TG_ARGV[0]::integer, NEW.id) ON CONFLICT DO NOTHING;
            END IF;
            RETURN NULL;
        END $$;
        """,
        """
        CREATE FUNCTION search_note_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO search_dirty (kind, id) SELECT 1, id FROM added ON CONFLICT DO NOTHING;
            RETURN NULL;
        END $$;
        """,
        "CREATE TRIGGER assets_search_insert AFTER INSERT ON assets REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_note_added();",
        PostgreSqlTrigger("assets", "update", $"WHEN ({Changed("IS DISTINCT FROM", s_searched)})", 1),
        PostgreSqlTrigger("assets", "delete", "", 1),
        PostgreSqlTrigger("balance_holders", "update", $"WHEN ({Changed("IS DISTINCT FROM", "name", "edrpou")})", 2),
        PostgreSqlTrigger("street_renames", "insert", "", 3),
        PostgreSqlTrigger("street_renames", "update", "", 3),
        "INSERT INTO search_dirty (kind, id) SELECT 1, id FROM assets;",
    ];

    /// <summary>Takes them away from SQLite.</summary>
    public static IEnumerable<string> DropOfSqlite => [.. DropTriggers(t => $"DROP TRIGGER {t.Table}_search_{t.Event};"), "DROP TABLE search_fts;", .. DropTables];

    /// <summary>Takes them away from PostgreSQL.</summary>
    public static IEnumerable<string> DropOfPostgreSql =>
        [.. DropTriggers(t => $"DROP TRIGGER {t.Table}_search_{t.Event} ON {t.Table};"), "DROP FUNCTION search_note, search_note_added;", .. DropTables];

    private static string[] DropTables => ["DROP TABLE search_assets;", "DROP TABLE search_words;", "DROP TABLE search_near;", "DROP TABLE search_dirty;"];

    private static IEnumerable<string> DropTriggers(Func<(string Table, string Event), string> drop) =>
        new (string, string)[]
        {
            ("assets", "insert"), ("assets", "update"), ("assets", "delete"), ("balance_holders", "update"), ("street_renames", "insert"), ("street_renames", "update"),
        }.Select(drop);

    private static string SqliteTrigger(string table, string change, string when, int kind, string row)
        => $"CREATE TRIGGER {table}_search_{change} AFTER {change.ToUpperInvariant()} ON {table} {when} "
            + $"BEGIN INSERT INTO search_dirty (kind, id) VALUES ({kind}, {row}.id) ON CONFLICT DO NOTHING; END;";

    private static string PostgreSqlTrigger(string table, string change, string when, int kind)
        => $"CREATE TRIGGER {table}_search_{change} AFTER {change.ToUpperInvariant()} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION search_note({kind});";
}
