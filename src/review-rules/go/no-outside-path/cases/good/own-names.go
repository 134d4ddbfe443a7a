package files

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
	"path/filepath"
	"strconv"

	"github.com/google/uuid"
)

func show(w http.ResponseWriter, r *http.Request) {
	sum := sha256.Sum256([]byte(r.FormValue("url")))
	text, _ := os.ReadFile(filepath.Join("/srv/cache", hex.EncodeToString(sum[:])))
	_, _ = w.Write(text)
}

func page(w http.ResponseWriter, r *http.Request) {
	number, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		return
	}
	http.ServeFile(w, r, "pages/"+strconv.Itoa(number)+".html")
}

func document(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if _, err := uuid.Parse(id); err != nil {
		return
	}
	http.ServeFile(w, r, "documents/"+id)
}
