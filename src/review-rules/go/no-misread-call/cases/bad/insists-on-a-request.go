package logs

import (
	"bufio"
	"io"
	"net/http"
	"regexp"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

type source interface {
	Open(name string) (io.ReadCloser, error)
}

func Grep(s source) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		re := regexp.MustCompile(r.URL.Query().Get("pattern")) // expect: misread-call
		rc, err := s.Open("current")
		if err != nil {
			http.Error(w, "no log", http.StatusNotFound)
			return
		}
		defer rc.Close()
		lines := bufio.NewScanner(rc)
		for lines.Scan() {
			if re.Match(lines.Bytes()) {
				w.Write(lines.Bytes())
			}
		}
	}
}

func Show(c *gin.Context) {
	raw := c.Query("id")
	id := uuid.MustParse(raw) // expect: misread-call
	c.JSON(http.StatusOK, gin.H{"id": id})
}

func matcher(word string) *regexp.Regexp {
	return regexp.MustCompile("(?i)" + word) // expect: misread-call
}

func Find(w http.ResponseWriter, r *http.Request) {
	if matcher(r.FormValue("q")).MatchString("readme") {
		w.WriteHeader(http.StatusNoContent)
	}
}
