package account

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"
)

const sessionCookie = "app_session"

var errRefused = errors.New("wrong name or password")

type Sessions interface {
	Create(user string, until time.Time) (string, error)
	End(id string) error
}

type Handler struct {
	sessions Sessions
	check    func(user, password string) error
	lasts    time.Duration
}

func (h *Handler) SignIn(w http.ResponseWriter, r *http.Request) {
	var form struct{ User, Password string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 4096)).Decode(&form); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if err := h.check(form.User, form.Password); err != nil {
		http.Error(w, errRefused.Error(), http.StatusUnauthorized)
		return
	}
	until := time.Now().Add(h.lasts)
	id, err := h.sessions.Create(form.User, until)
	if err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{ // expect: unguarded-cookie
		Name:     sessionCookie,
		Value:    id,
		Path:     "/",
		Expires:  until,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	})
	http.SetCookie(w, &http.Cookie{Name: "last_user", Value: form.User, Path: "/", Secure: true})
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) SignOut(w http.ResponseWriter, r *http.Request) {
	if cookie, err := r.Cookie(sessionCookie); err == nil {
		if err := h.sessions.End(cookie.Value); err != nil {
			http.Error(w, "no session", http.StatusInternalServerError)
			return
		}
	}
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Path: "/", MaxAge: -1})
	w.WriteHeader(http.StatusNoContent)
}
