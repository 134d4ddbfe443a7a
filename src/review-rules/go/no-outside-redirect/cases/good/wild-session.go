package session

import (
	"crypto/rand"
	"errors"
	"html/template"
	"log"
	"net/http"
	"net/url"
	"strings"
	"time"
)

var errDenied = errors.New("denied")

type Users interface {
	Login(name, password string) (int64, error)
}

type Handler struct {
	users Users
	page  *template.Template
	log   *log.Logger
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		h.show(w, r, "")
	case http.MethodPost:
		h.login(w, r)
	default:
		http.Error(w, "only GET and POST", http.StatusMethodNotAllowed)
	}
}

func (h *Handler) show(w http.ResponseWriter, r *http.Request, problem string) {
	data := map[string]string{"problem": problem, "next": r.URL.Query().Get("next")}
	if err := h.page.Execute(w, data); err != nil {
		h.log.Printf("login page: %v", err)
	}
}

func (h *Handler) login(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimSpace(r.PostFormValue("name"))
	user, err := h.users.Login(name, r.PostFormValue("password"))
	if errors.Is(err, errDenied) {
		h.show(w, r, "wrong name or password")
		return
	}
	if err != nil {
		h.log.Printf("login of %q: %v", name, err)
		http.Error(w, "try again later", http.StatusInternalServerError)
		return
	}
	h.remember(w, user)
	next := r.PostFormValue("next")
	u, err := url.Parse(strings.ReplaceAll(next, "\\", "/"))
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(u.Path, "/") {
		u = &url.URL{Path: "/"}
	}
	http.Redirect(w, r, u.String(), http.StatusSeeOther)
}

func (h *Handler) remember(w http.ResponseWriter, user int64) {
	h.log.Printf("user %d is in", user)
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Value:    rand.Text(),
		Path:     "/",
		Expires:  time.Now().Add(12 * time.Hour),
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	})
}
