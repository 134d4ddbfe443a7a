package logs

import (
	"net/http"
	"regexp"

	"github.com/google/uuid"
)

const word = `\w+`

var words = regexp.MustCompile("^" + word + "$")

func compiled(kind string) *regexp.Regexp {
	return regexp.MustCompile(`^` + kind + `-\d+$`)
}

func Find(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("q")
	if !words.MatchString(text) {
		http.Error(w, "no word", http.StatusBadRequest)
		return
	}
	re := regexp.MustCompile(regexp.QuoteMeta(r.FormValue("in")))
	if re.MatchString(text) || compiled("log").MatchString(text) {
		w.WriteHeader(http.StatusNoContent)
	}
}

func Show(w http.ResponseWriter, r *http.Request) {
	raw := r.FormValue("id")
	if _, err := uuid.Parse(raw); err != nil {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Write([]byte(uuid.MustParse(raw).String()))
}
