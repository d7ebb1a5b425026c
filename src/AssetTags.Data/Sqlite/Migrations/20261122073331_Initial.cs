using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AssetTags.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    entity = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    leaf = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_logs",
                columns: table => new
                {
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    katottg = table.Column<string>(type: "TEXT", maxLength: 19, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_logs", x => x.community_id);
                });

            migrationBuilder.CreateTable(
                name: "balance_holders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edrpou = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_balance_holders", x => x.id);
                    table.ForeignKey(
                        name: "FK_balance_holders_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    katottg = table.Column<string>(type: "TEXT", maxLength: 19, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    host = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communities", x => x.id);
                    table.ForeignKey(
                        name: "FK_communities_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_runs", x => x.id);
                    table.ForeignKey(
                        name: "FK_import_runs_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "print_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    host = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    start_slot = table.Column<int>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    label_count = table.Column<int>(type: "INTEGER", nullable: false),
                    page_count = table.Column<int>(type: "INTEGER", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_print_runs", x => x.id);
                    table.ForeignKey(
                        name: "FK_print_runs_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: true),
                    inventory_number = table.Column<string>(type: "TEXT", nullable: true),
                    balance_holder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    status_document_number = table.Column<string>(type: "TEXT", nullable: true),
                    status_document_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    official_values = table.Column<string>(type: "TEXT", nullable: true),
                    extra_values = table.Column<string>(type: "TEXT", nullable: true),
                    is_part_of = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    class_id = table.Column<string>(type: "TEXT", nullable: true),
                    class_description = table.Column<string>(type: "TEXT", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", nullable: true),
                    area = table.Column<decimal>(type: "TEXT", nullable: true),
                    registration_status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    registration_id = table.Column<string>(type: "TEXT", nullable: true),
                    registration_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    construction_readiness = table.Column<int>(type: "INTEGER", nullable: true),
                    construction_readiness_unknown = table.Column<bool>(type: "INTEGER", nullable: false),
                    condition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    is_dangerous = table.Column<bool>(type: "INTEGER", nullable: false),
                    utilities_available = table.Column<string>(type: "TEXT", nullable: true),
                    serial_number = table.Column<string>(type: "TEXT", nullable: true),
                    passport_number = table.Column<string>(type: "TEXT", nullable: true),
                    model = table.Column<string>(type: "TEXT", nullable: true),
                    producer_name = table.Column<string>(type: "TEXT", nullable: true),
                    year_made = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity = table.Column<decimal>(type: "TEXT", nullable: true),
                    primary_value_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    amortization_value_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    book_value_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    usage_duration_in_years = table.Column<decimal>(type: "TEXT", nullable: true),
                    normative_value_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    normative_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    address_admin_unit_l1 = table.Column<string>(type: "TEXT", nullable: true),
                    address_admin_unit_l2 = table.Column<string>(type: "TEXT", nullable: true),
                    address_admin_unit_l3 = table.Column<string>(type: "TEXT", nullable: true),
                    address_admin_unit_l4 = table.Column<string>(type: "TEXT", nullable: true),
                    address_katottg = table.Column<string>(type: "TEXT", nullable: true),
                    address_locator_building = table.Column<string>(type: "TEXT", nullable: true),
                    address_locator_designator = table.Column<string>(type: "TEXT", nullable: true),
                    address_locator_name = table.Column<string>(type: "TEXT", nullable: true),
                    address_post_code = table.Column<string>(type: "TEXT", nullable: true),
                    address_post_name = table.Column<string>(type: "TEXT", nullable: true),
                    address_thoroughfare = table.Column<string>(type: "TEXT", nullable: true),
                    location_accuracy_metres = table.Column<double>(type: "REAL", nullable: true),
                    location_latitude = table.Column<double>(type: "REAL", nullable: true),
                    location_longitude = table.Column<double>(type: "REAL", nullable: true),
                    location_source = table.Column<string>(type: "TEXT", nullable: true),
                    owner_code = table.Column<string>(type: "TEXT", nullable: true),
                    owner_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_code = table.Column<string>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assets", x => x.id);
                    table.ForeignKey(
                        name: "FK_assets_balance_holders_balance_holder_id",
                        column: x => x.balance_holder_id,
                        principalTable: "balance_holders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_assets_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tags",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    printed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attached_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tags", x => x.id);
                    table.ForeignKey(
                        name: "FK_tags_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_tags_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "printed_labels",
                columns: table => new
                {
                    print_run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    tag_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: false),
                    slot = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printed_labels", x => new { x.print_run_id, x.position });
                    table.ForeignKey(
                        name: "FK_printed_labels_print_runs_print_run_id",
                        column: x => x.print_run_id,
                        principalTable: "print_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_printed_labels_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "tags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actors_name",
                table: "actors",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assets_balance_holder_id_inventory_number",
                table: "assets",
                columns: new[] { "balance_holder_id", "inventory_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assets_community_id_kind_official_id",
                table: "assets",
                columns: new[] { "community_id", "kind", "official_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_balance_holders_community_id_edrpou",
                table: "balance_holders",
                columns: new[] { "community_id", "edrpou" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_communities_community_id",
                table: "communities",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_communities_katottg",
                table: "communities",
                column: "katottg",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_runs_community_id",
                table: "import_runs",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_entity_revision",
                table: "journal_entries",
                columns: new[] { "entity", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_journal_logs_katottg",
                table: "journal_logs",
                column: "katottg",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_print_runs_community_id",
                table: "print_runs",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_printed_labels_tag_id",
                table: "printed_labels",
                column: "tag_id");

            migrationBuilder.CreateIndex(
                name: "IX_tags_asset_id",
                table: "tags",
                column: "asset_id",
                unique: true,
                filter: "state IN ('Minted', 'Printed', 'Attached')");

            migrationBuilder.CreateIndex(
                name: "IX_tags_code",
                table: "tags",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tags_community_id",
                table: "tags",
                column: "community_id");

            // Written by hand: the journal is only ever added to.
            migrationBuilder.Sql("CREATE TRIGGER journal_entries_no_update BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'The journal is only ever added to.'); END;");
            migrationBuilder.Sql("CREATE TRIGGER journal_entries_no_delete BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'The journal is only ever added to.'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actors");

            migrationBuilder.DropTable(
                name: "communities");

            migrationBuilder.DropTable(
                name: "import_runs");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "printed_labels");

            migrationBuilder.DropTable(
                name: "print_runs");

            migrationBuilder.DropTable(
                name: "tags");

            migrationBuilder.DropTable(
                name: "assets");

            migrationBuilder.DropTable(
                name: "balance_holders");

            migrationBuilder.DropTable(
                name: "journal_logs");
        }
    }
}
