using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AssetTags.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StaffSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "parent_id",
                table: "assets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "successor_id",
                table: "assets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "inspection_id",
                table: "asset_photos",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "file_byte_count",
                table: "asset_documents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "file_name",
                table: "asset_documents",
                type: "TEXT",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "file_sha256",
                table: "asset_documents",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    authenticator_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    is_two_factor = table.Column<bool>(type: "INTEGER", nullable: false),
                    recovery_codes = table.Column<string>(type: "TEXT", nullable: true),
                    last_totp_step = table.Column<long>(type: "INTEGER", nullable: true),
                    failed_sign_ins = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<long>(type: "INTEGER", nullable: true),
                    disabled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bulk_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    operation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    undone_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bulk_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_bulk_changes_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_shapes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    shape = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    table = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    columns = table.Column<string>(type: "TEXT", nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_shapes", x => x.id);
                    table.ForeignKey(
                        name: "FK_import_shapes_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_intervals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    class_prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    condition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_intervals", x => x.id);
                    table.ForeignKey(
                        name: "FK_inspection_intervals_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    query = table.Column<string>(type: "TEXT", nullable: false),
                    is_shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "FK_saved_views_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    secret_hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_account_links_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_account_links_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_tokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    secret_hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    rights = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_tokens", x => x.id);
                    table.ForeignKey(
                        name: "FK_api_tokens_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_api_tokens_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tag_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    inspector_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    observed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    condition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    is_dangerous = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    former_condition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    former_status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    tag_state = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    accuracy = table.Column<double>(type: "REAL", nullable: true),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspections", x => x.id);
                    table.ForeignKey(
                        name: "FK_inspections_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspections_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspections_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspections_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "tags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memberships", x => x.id);
                    table.ForeignKey(
                        name: "FK_memberships_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_memberships_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_passkeys_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_holder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    former_inventory_number = table.Column<string>(type: "TEXT", nullable: true),
                    act_number = table.Column<string>(type: "TEXT", nullable: false),
                    act_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bulk_change_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_transfers", x => x.id);
                    table.ForeignKey(
                        name: "FK_asset_transfers_assets_asset_id",
                        column: x => x.asset_id,
                        principalTable: "assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_transfers_balance_holders_from_holder_id",
                        column: x => x.from_holder_id,
                        principalTable: "balance_holders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_transfers_balance_holders_to_holder_id",
                        column: x => x.to_holder_id,
                        principalTable: "balance_holders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_transfers_bulk_changes_bulk_change_id",
                        column: x => x.bulk_change_id,
                        principalTable: "bulk_changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_asset_transfers_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assets_parent_id",
                table: "assets",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_account_links_account_id",
                table: "account_links",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_account_links_community_id",
                table: "account_links",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_account_links_secret_hash",
                table: "account_links",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_community_id_email_key",
                table: "accounts",
                columns: new[] { "community_id", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_api_tokens_account_id",
                table: "api_tokens",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_api_tokens_community_id",
                table: "api_tokens",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_api_tokens_secret_hash",
                table: "api_tokens",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asset_transfers_asset_id",
                table: "asset_transfers",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_transfers_bulk_change_id",
                table: "asset_transfers",
                column: "bulk_change_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_transfers_community_id",
                table: "asset_transfers",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_transfers_from_holder_id",
                table: "asset_transfers",
                column: "from_holder_id");

            migrationBuilder.CreateIndex(
                name: "IX_asset_transfers_to_holder_id",
                table: "asset_transfers",
                column: "to_holder_id");

            migrationBuilder.CreateIndex(
                name: "IX_bulk_changes_community_id_created_at",
                table: "bulk_changes",
                columns: new[] { "community_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_import_shapes_community_id_shape",
                table: "import_shapes",
                columns: new[] { "community_id", "shape" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_intervals_community_id",
                table: "inspection_intervals",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_account_id_observed_at",
                table: "inspections",
                columns: new[] { "account_id", "observed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_asset_id_observed_at",
                table: "inspections",
                columns: new[] { "asset_id", "observed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_community_id",
                table: "inspections",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_tag_id",
                table: "inspections",
                column: "tag_id");

            migrationBuilder.CreateIndex(
                name: "IX_memberships_account_id_role",
                table: "memberships",
                columns: new[] { "account_id", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_memberships_community_id",
                table: "memberships",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_account_id",
                table: "passkeys",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_community_id",
                table: "passkeys",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_credential_id",
                table: "passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_account_id",
                table: "saved_views",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_community_id",
                table: "saved_views",
                column: "community_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_links");

            migrationBuilder.DropTable(
                name: "api_tokens");

            migrationBuilder.DropTable(
                name: "asset_transfers");

            migrationBuilder.DropTable(
                name: "import_shapes");

            migrationBuilder.DropTable(
                name: "inspection_intervals");

            migrationBuilder.DropTable(
                name: "inspections");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "bulk_changes");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropIndex(
                name: "IX_assets_parent_id",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "parent_id",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "successor_id",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "inspection_id",
                table: "asset_photos");

            migrationBuilder.DropColumn(
                name: "file_byte_count",
                table: "asset_documents");

            migrationBuilder.DropColumn(
                name: "file_name",
                table: "asset_documents");

            migrationBuilder.DropColumn(
                name: "file_sha256",
                table: "asset_documents");
        }
    }
}
