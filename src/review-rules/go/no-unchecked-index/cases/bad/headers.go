package gate

import (
	"context"
	"net/http"

	"github.com/gin-gonic/gin"
)

type checker interface {
	Check(ctx context.Context, token string) (string, error)
}

func Wrap(c checker, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Get("Authorization")
		token := header[len("Bearer "):] // expect: slice-bounds
		who, err := c.Check(r.Context(), token)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		r.Header.Set("X-Who", who)
		next.ServeHTTP(w, r)
	})
}

func tokenOf(r *http.Request) string {
	return r.Header.Get("Authorization")[7:] // expect: slice-bounds
}

func colour(r *http.Request) string {
	var shade = r.URL.Query().Get("colour")
	if shade == "" {
		shade = r.FormValue("color")
	}
	return shade[1:] // expect: slice-bounds
}

func Agent(c *gin.Context) {
	agent := c.GetHeader("User-Agent")
	version := agent[8:] // expect: slice-bounds
	c.String(http.StatusOK, "you are %s", version)
}
