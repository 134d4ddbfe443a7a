package users

import (
	"database/sql"
	"encoding/json"
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

type request struct{ Name string }

type handler struct{ db *sql.DB }

const start = `SELECT id
FROM users
WHERE name = '`

func (h *handler) variables(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	name := vars["name"]
	_, _ = h.db.Query(start + name + "'") // expect: sql-injection
}

func (h *handler) parts(w http.ResponseWriter, r *http.Request) {
	_, _ = h.db.Query(start + chi.URLParam(r, "name") + "'")  // expect: sql-injection
	_, _ = h.db.Query(start + r.PathValue("name") + "'")      // expect: sql-injection
	_, _ = h.db.Query(start + r.URL.Path[len("/users/"):] + "'") // expect: sql-injection
}

func (h *handler) form(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		return
	}
	_, _ = h.db.Query(start + r.Form.Get("name") + "'") // expect: sql-injection
	_, _ = h.db.Query(start + r.PostForm["name"][0] + "'") // expect: sql-injection
	for _, name := range r.Form["names"] {
		_, _ = h.db.Exec("DELETE FROM users WHERE name = '" + name + "'") // expect: sql-injection
	}
}

func (h *handler) cookie(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return
	}
	_, _ = h.db.Query(start + cookie.Value + "'") // expect: sql-injection
}

func (h *handler) body(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var req request
	if err := json.Unmarshal(body, &req); err != nil {
		return
	}
	_, _ = h.db.Query(start + req.Name + "'") // expect: sql-injection
	_, _ = h.db.Query(start + string(body) + "'") // expect: sql-injection
}

func (h *handler) decoder(w http.ResponseWriter, r *http.Request) {
	decoder := json.NewDecoder(r.Body)
	req := new(request)
	if err := decoder.Decode(req); err != nil {
		return
	}
	_, _ = h.db.Query(start + req.Name + "'") // expect: sql-injection
}

func (h *handler) echo(c echo.Context) error {
	req := &request{}
	if err := c.Bind(req); err != nil {
		return err
	}
	_, err := h.db.Exec("DELETE FROM users WHERE name = '" + req.Name + "'") // expect: sql-injection
	return err
}

func (h *handler) fiber(c *fiber.Ctx) error {
	_, err := h.db.Exec("DELETE FROM users WHERE name = '" + c.Params("name") + "'") // expect: sql-injection
	return err
}
