package status

import (
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func proxy(c *gin.Context) {
	resp, err := http.Get("https://example.com/status")
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": err.Error()})
		return
	}
	defer resp.Body.Close()
	io.Copy(c.Writer, resp.Body)
}

func retried(url string) string {
	resp, err := http.Get(url)
	if err != nil {
		resp, err = http.Get(url + "/again")
	}
	if err != nil {
		return err.Error()
	}
	defer resp.Body.Close()
	return resp.Status
}

func kept(url string) (status string, failed bool) {
	resp, err := http.Get(url)
	if err != nil {
		failed = true
	}
	if resp != nil {
		defer resp.Body.Close()
		status = resp.Status
	}
	return status, failed
}

func elsewhere(url string) string {
	resp, err := http.Get(url)
	if err != nil {
		status := "down"
		return status
	} else {
		defer resp.Body.Close()
	}
	return resp.Status
}
