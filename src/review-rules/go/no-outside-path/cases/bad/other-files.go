package files

import (
	"html/template"
	"io/fs"
	"net/http"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/valyala/fasthttp"
)

func page(w http.ResponseWriter, r *http.Request) {
	name := filepath.Join("templates", r.URL.Query().Get("page")+".html")
	t, err := template.ParseFiles("templates/base.html", name) // expect: path-traversal
	if err != nil {
		return
	}
	_ = t.Execute(w, nil)
}

func list(w http.ResponseWriter, r *http.Request) {
	dir := filepath.Join("files", r.FormValue("dir"))
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error { // expect: path-traversal
		return err
	})
}

func upload(c *gin.Context) {
	file, err := c.FormFile("file")
	if err != nil {
		return
	}
	_ = c.SaveUploadedFile(file, "uploads/"+c.PostForm("name")) // expect: path-traversal
}

func fast(ctx *fasthttp.RequestCtx) {
	fasthttp.ServeFile(ctx, "static/"+string(ctx.FormValue("name"))) // expect: path-traversal
}
