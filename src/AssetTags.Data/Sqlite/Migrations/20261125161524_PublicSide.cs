using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AssetTags.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublicSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "contact_email",
                table: "communities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_hours",
                table: "communities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "communities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_website",
                table: "communities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_email",
                table: "balance_holders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_hours",
                table: "balance_holders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "balance_holders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_website",
                table: "balance_holders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "last_inspected_on",
                table: "assets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "asset_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    link = table.Column<string>(type: "TEXT", nullable: true),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_asset_documents_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_documents_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_photos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    caption = table.Column<string>(type: "TEXT", nullable: true),
                    taken_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_panorama = table.Column<bool>(type: "INTEGER", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    byte_count = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_photos", x => x.id);
                    table.ForeignKey(
                        name: "FK_asset_photos_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_photos_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "base_maps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    attribution = table.Column<string>(type: "TEXT", nullable: true),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_base_maps", x => x.id);
                    table.ForeignKey(
                        name: "FK_base_maps_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "publicity_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    document_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicity_decisions", x => x.id);
                    table.ForeignKey(
                        name: "FK_publicity_decisions_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_publicity_decisions_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "publicity_definitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicity_definitions", x => x.id);
                    table.ForeignKey(
                        name: "FK_publicity_definitions_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registry_stamp",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_stamp", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "restricted_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edrpou = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restricted_parties", x => x.id);
                    table.ForeignKey(
                        name: "FK_restricted_parties_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scan_counts",
                columns: table => new
                {
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    referrer = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scan_counts", x => new { x.community_id, x.day, x.asset_id, x.state, x.referrer });
                    table.ForeignKey(
                        name: "FK_scan_counts_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "street_renames",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    settlement = table.Column<string>(type: "TEXT", nullable: true),
                    old_name = table.Column<string>(type: "TEXT", nullable: false),
                    new_name = table.Column<string>(type: "TEXT", nullable: false),
                    renamed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_street_renames", x => x.id);
                    table.ForeignKey(
                        name: "FK_street_renames_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "registry_stamp",
                columns: new[] { "id", "revision" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_tags_asset_id_ever",
                table: "tags",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_assets_community_id_changed_at",
                table: "assets",
                columns: new[] { "community_id", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_documents_asset_id",
                table: "asset_documents",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_documents_community_id",
                table: "asset_documents",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_photos_asset_id",
                table: "asset_photos",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_photos_community_id",
                table: "asset_photos",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_base_maps_community_id_kind",
                table: "base_maps",
                columns: new[] { "community_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publicity_decisions_asset_id",
                table: "publicity_decisions",
                column: "asset_id",
                unique: true,
                filter: "withdrawn_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_publicity_decisions_community_id",
                table: "publicity_decisions",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_publicity_definitions_community_id_kind_name",
                table: "publicity_definitions",
                columns: new[] { "community_id", "kind", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_restricted_parties_community_id_edrpou",
                table: "restricted_parties",
                columns: new[] { "community_id", "edrpou" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_street_renames_community_id_new_name",
                table: "street_renames",
                columns: new[] { "community_id", "new_name" });

            // Neighbours: assets of one complex, and of one street.
            migrationBuilder.Sql("CREATE INDEX ix_assets_is_part_of ON assets (is_part_of) WHERE is_part_of IS NOT NULL;");
            migrationBuilder.Sql("CREATE INDEX ix_assets_thoroughfare ON assets (address_thoroughfare) WHERE address_thoroughfare IS NOT NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ix_assets_is_part_of;");
            migrationBuilder.Sql("DROP INDEX ix_assets_thoroughfare;");

            migrationBuilder.DropTable(
                name: "asset_documents");

            migrationBuilder.DropTable(
                name: "asset_photos");

            migrationBuilder.DropTable(
                name: "base_maps");

            migrationBuilder.DropTable(
                name: "publicity_decisions");

            migrationBuilder.DropTable(
                name: "publicity_definitions");

            migrationBuilder.DropTable(
                name: "registry_stamp");

            migrationBuilder.DropTable(
                name: "restricted_parties");

            migrationBuilder.DropTable(
                name: "scan_counts");

            migrationBuilder.DropTable(
                name: "street_renames");

            migrationBuilder.DropIndex(
                name: "IX_tags_asset_id_ever",
                table: "tags");

            migrationBuilder.DropIndex(
                name: "IX_assets_community_id_changed_at",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "contact_email",
                table: "communities");

            migrationBuilder.DropColumn(
                name: "contact_hours",
                table: "communities");

            migrationBuilder.DropColumn(
                name: "contact_phone",
                table: "communities");

            migrationBuilder.DropColumn(
                name: "contact_website",
                table: "communities");

            migrationBuilder.DropColumn(
                name: "contact_email",
                table: "balance_holders");

            migrationBuilder.DropColumn(
                name: "contact_hours",
                table: "balance_holders");

            migrationBuilder.DropColumn(
                name: "contact_phone",
                table: "balance_holders");

            migrationBuilder.DropColumn(
                name: "contact_website",
                table: "balance_holders");

            migrationBuilder.DropColumn(
                name: "last_inspected_on",
                table: "assets");
        }
    }
}
