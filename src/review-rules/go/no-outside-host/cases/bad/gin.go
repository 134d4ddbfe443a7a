package images

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func fetch(c *gin.Context) {
	res, err := http.DefaultClient.Get("https://" + c.Query("bucket") + ".s3.amazonaws.com/logo.png") // expect: server-request-forgery
	if err != nil {
		c.Status(502)
		return
	}
	res.Body.Close()
}
