package signup

import (
	"context"
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"time"
)

type mailer interface {
	Send(ctx context.Context, to, template string) error
}

type API struct {
	db   *sql.DB
	mail mailer
}

func (a *API) register(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	var form struct {
		Email string `json:"email"`
		Name  string `json:"name"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&form); err != nil {
		http.Error(w, "the form cannot be read", http.StatusBadRequest)
		return
	}
	if _, err := a.db.ExecContext(ctx, "INSERT INTO users (email, name) VALUES ($1, $2)", form.Email, form.Name); err != nil {
		log.Printf("register: %v", err)
		http.Error(w, "try again later", http.StatusInternalServerError)
		return
	}
	go a.mail.Send(ctx, form.Email, "welcome") // expect: ended-context
	w.WriteHeader(http.StatusCreated)
}

func (a *API) recent(parent context.Context, days int) (*sql.Rows, error) {
	ctx, cancel := context.WithTimeout(parent, 3*time.Second)
	defer cancel()
	rows, err := a.db.QueryContext(ctx, "SELECT email FROM users WHERE created > now() - $1 * interval '1 day'", days)
	if err != nil {
		return nil, err
	}
	return rows, nil // expect: ended-context
}
