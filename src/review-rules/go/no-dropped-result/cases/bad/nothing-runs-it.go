package users

import (
	"context"
	"net/http"

	sq "github.com/Masterminds/squirrel"
	"github.com/rs/zerolog/log"
	"github.com/sirupsen/logrus"
	"github.com/uptrace/bun"

	"example.org/app/ent"
)

type store struct {
	db     *bun.DB
	client *ent.Client
	logger *logrus.Logger
}

func (s store) touch(id int) error {
	s.db.NewUpdate().Table("users").Set("seen = now()").Where("id = ?", id) // expect: dropped-result
	return nil
}

func (s store) name(ctx context.Context, id int, name string) {
	s.client.User.UpdateOneID(id).SetName(name) // expect: dropped-result
	log.Info().Int("id", id).Str("name", name) // expect: dropped-result
	log.Info().Int("id", id).Msg("named")
}

func (s store) list(all bool) (string, []any, error) {
	query := sq.Select("id").From("users")
	if !all {
		query.Where(sq.Eq{"gone": false}) // expect: dropped-result
	}
	return query.ToSql()
}

func (s store) failed(err error) {
	s.logger.WithError(err) // expect: dropped-result
	s.logger.WithField("a", 1).Warn("failed")
}

func with(next http.Handler, key any) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.WithContext(context.WithValue(r.Context(), key, 1)) // expect: dropped-result
		next.ServeHTTP(w, r)
	})
}

func fetch(ctx context.Context, url string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.WithContext(ctx) // expect: dropped-result
	return http.DefaultClient.Do(req)
}
