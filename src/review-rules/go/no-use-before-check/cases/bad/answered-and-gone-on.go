package status

import (
	"errors"
	"io"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

type report struct {
	Status string
	Errors []error
	Failed bool
}

func proxy(c *gin.Context) {
	resp, err := http.Get("https://example.com/status")
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": err.Error()})
	}
	defer resp.Body.Close() // expect: use-after-failure
	io.Copy(c.Writer, resp.Body)
}

func abort(c *gin.Context) {
	resp, err := http.Get("https://example.com/status")
	if err != nil {
		c.AbortWithStatus(http.StatusBadGateway)
	}
	c.String(http.StatusOK, resp.Status) // expect: use-after-failure
}

func serve(w http.ResponseWriter, name string) {
	file, err := os.Open(name)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	info, _ := file.Stat() // expect: use-after-failure
	w.Write([]byte(info.Name()))
}

func check(url string) report {
	var found report
	resp, err := http.Get(url)
	if err != nil {
		found.Status = err.Error()
		found.Failed = true
	}
	defer resp.Body.Close() // expect: use-after-failure
	found.Status = resp.Status
	return found
}

func checkAll(urls []string) error {
	var errs []error
	for _, url := range urls {
		resp, err := http.Get(url)
		if err != nil {
			errs = append(errs, err)
		}
		resp.Body.Close() // expect: use-after-failure
	}
	return errors.Join(errs...)
}
