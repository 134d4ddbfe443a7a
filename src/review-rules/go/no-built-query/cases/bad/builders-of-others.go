package reports

import (
	"context"
	"fmt"
	"net/http"

	"entgo.io/ent/dialect/sql"
	sq "github.com/Masterminds/squirrel"
	"github.com/doug-martin/goqu/v9"
	"github.com/jackc/pgx/v5"
	"github.com/jmoiron/sqlx"
	"github.com/uptrace/bun"
)

func squirrel(r *http.Request) sq.SelectBuilder {
	name := r.URL.Query().Get("name")
	return sq.Select("id").
		From("reports").
		Where(fmt.Sprintf("name = '%s'", name)). // expect: sql-injection
		Where(sq.Expr("team = '" + name + "'")). // expect: sql-injection
		OrderBy(r.FormValue("sort")) // expect: sql-injection
}

func functions(db *sqlx.DB, r *http.Request) error {
	var ids []int
	name := r.FormValue("name")
	if err := sqlx.Select(db, &ids, "SELECT id FROM reports WHERE name = '"+name+"'"); err != nil { // expect: sql-injection
		return err
	}
	return sqlx.GetContext(r.Context(), db, &ids, "SELECT id FROM reports WHERE name = '"+name+"'") // expect: sql-injection
}

func batch(ctx context.Context, b *pgx.Batch, r *http.Request) {
	b.Queue("DELETE FROM reports WHERE name = '" + r.FormValue("name") + "'") // expect: sql-injection
}

func literal(r *http.Request) any {
	return goqu.L("name = '" + r.FormValue("name") + "'") // expect: sql-injection
}

func modifier(r *http.Request) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.Where(sql.ExprP("name = '" + r.FormValue("name") + "'")) // expect: sql-injection
	}
}

func orm(ctx context.Context, db *bun.DB, r *http.Request) error {
	var ids []int
	q := db.NewSelect().Model(&ids).Where("name = '" + r.FormValue("name") + "'") // expect: sql-injection
	return q.OrderExpr(r.FormValue("sort")).Scan(ctx) // expect: sql-injection
}
