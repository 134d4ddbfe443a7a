package files

import (
	"html/template"
	"net/http"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

var pages = map[string]string{"about": "about.html"}

func page(w http.ResponseWriter, r *http.Request) {
	name, ok := pages[r.URL.Query().Get("page")]
	if !ok {
		return
	}
	t, err := template.ParseFiles(filepath.Join("templates", name))
	if err != nil {
		return
	}
	_ = t.Execute(w, nil)
}

func upload(c *gin.Context) {
	file, err := c.FormFile("file")
	if err != nil {
		return
	}
	_ = c.SaveUploadedFile(file, filepath.Join("uploads", file.Filename))
}
