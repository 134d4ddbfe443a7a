package users

import (
	"context"
	"net/http"

	sq "github.com/Masterminds/squirrel"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"github.com/uptrace/bun"

	"example.org/app/ent"
)

type builder struct{ parts []string }

func (b *builder) Where(part string) { b.parts = append(b.parts, part) }

func (b *builder) Set(part string) { b.parts = append(b.parts, part) }

func run(ctx context.Context, db *bun.DB, client *ent.Client, name string) error {
	var set builder
	set.Where("a")
	set.Set("b")
	if _, err := db.NewInsert().Model(&name).Exec(ctx); err != nil {
		return err
	}
	client.User.Create().SetName(name).ExecX(ctx)
	found := db.NewSelect().Model(&name)
	found.Where("id = ?", 1)
	return found.Scan(ctx)
}

func list(all bool) (string, []any, error) {
	query := sq.Select("id").From("users")
	if !all {
		query = query.Where(sq.Eq{"gone": false})
	}
	return query.ToSql()
}

func tell(l zerolog.Logger, old *logrus.Logger, err error) {
	l.Error().Err(err).Send()
	event := l.Info()
	event.Str("a", "b")
	event.Msg("c")
	old.WithError(err).Error("failed")
}

func with(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(context.Background())
		next.ServeHTTP(w, r)
	})
}
