using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AssetTags.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LabelEngine : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_print_runs_community_id",
                table: "print_runs");

            migrationBuilder.AddColumn<long>(
                name: "name_hash",
                table: "printed_labels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "text_hash",
                table: "printed_labels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "code",
                table: "print_runs",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "continues_sheet",
                table: "print_runs",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "design",
                table: "print_runs",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "design_hash",
                table: "print_runs",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "printer",
                table: "print_runs",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reprint_of",
                table: "print_runs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "skipped_slots",
                table: "print_runs",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "community_hosts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    host = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_community_hosts", x => x.id);
                    table.ForeignKey(
                        name: "FK_community_hosts_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "label_definitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_label_definitions", x => x.id);
                    table.ForeignKey(
                        name: "FK_label_definitions_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "printer_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    shift_x_mm = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    shift_y_mm = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    scale_x = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: false),
                    scale_y = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: false),
                    rotation_degrees = table.Column<decimal>(type: "TEXT", precision: 9, scale: 5, nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    community_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printer_profiles", x => x.id);
                    table.ForeignKey(
                        name: "FK_printer_profiles_journal_logs_community_id",
                        column: x => x.community_id,
                        principalTable: "journal_logs",
                        principalColumn: "community_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_print_runs_community_id_code",
                table: "print_runs",
                columns: new[] { "community_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_community_hosts_community_id",
                table: "community_hosts",
                column: "community_id");

            migrationBuilder.CreateIndex(
                name: "IX_community_hosts_host",
                table: "community_hosts",
                column: "host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_label_definitions_community_id_kind_name",
                table: "label_definitions",
                columns: new[] { "community_id", "kind", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_printer_profiles_community_id_name",
                table: "printer_profiles",
                columns: new[] { "community_id", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "community_hosts");

            migrationBuilder.DropTable(
                name: "label_definitions");

            migrationBuilder.DropTable(
                name: "printer_profiles");

            migrationBuilder.DropIndex(
                name: "IX_print_runs_community_id_code",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "name_hash",
                table: "printed_labels");

            migrationBuilder.DropColumn(
                name: "text_hash",
                table: "printed_labels");

            migrationBuilder.DropColumn(
                name: "code",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "continues_sheet",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "design",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "design_hash",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "printer",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "reprint_of",
                table: "print_runs");

            migrationBuilder.DropColumn(
                name: "skipped_slots",
                table: "print_runs");

            migrationBuilder.CreateIndex(
                name: "IX_print_runs_community_id",
                table: "print_runs",
                column: "community_id");
        }
    }
}
