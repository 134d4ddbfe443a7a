package tools

import (
	"os/exec"

	"github.com/gin-gonic/gin"
)

func run(c *gin.Context) {
	command := c.PostForm("command")
	out, _ := exec.Command("sh", "-c", command).Output() // expect: command-injection
	c.String(200, string(out))
}
