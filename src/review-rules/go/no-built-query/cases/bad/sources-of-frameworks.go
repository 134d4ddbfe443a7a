package users

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"

	"connectrpc.com/connect"
	"github.com/aws/aws-lambda-go/events"
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/emicklei/go-restful/v3"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v3"
	"github.com/gorilla/schema"
	"github.com/gorilla/websocket"
	"github.com/julienschmidt/httprouter"
	"github.com/kataras/iris/v12"
	"github.com/valyala/fasthttp"
)

type request struct{ Name string }

type handler struct{ db *sql.DB }

const start = "SELECT id FROM users WHERE name = '"

func (h *handler) lambda(ctx context.Context, req events.APIGatewayProxyRequest) error {
	_, _ = h.db.Query(start + req.QueryStringParameters["name"] + "'") // expect: sql-injection
	_, _ = h.db.Query(start + req.PathParameters["name"] + "'") // expect: sql-injection
	var in request
	if err := json.Unmarshal([]byte(req.Body), &in); err != nil {
		return err
	}
	_, err := h.db.Query(start + in.Name + "'") // expect: sql-injection
	return err
}

func (h *handler) rpc(ctx context.Context, req *connect.Request[request]) error {
	_, err := h.db.Query(start + req.Msg.Name + "'") // expect: sql-injection
	return err
}

func (h *handler) fasthttp(ctx *fasthttp.RequestCtx) {
	_, _ = h.db.Query(start + string(ctx.QueryArgs().Peek("name")) + "'") // expect: sql-injection
	_, _ = h.db.Query(start + string(ctx.PostBody()) + "'") // expect: sql-injection
}

func (h *handler) hertz(ctx context.Context, c *app.RequestContext) {
	_, _ = h.db.Query(start + c.Query("name") + "'") // expect: sql-injection
	var in request
	if err := c.BindAndValidate(&in); err != nil {
		return
	}
	_, _ = h.db.Query(start + in.Name + "'") // expect: sql-injection
}

func (h *handler) iris(ctx iris.Context) {
	_, _ = h.db.Query(start + ctx.URLParam("name") + "'") // expect: sql-injection
	var in request
	if err := ctx.ReadJSON(&in); err != nil {
		return
	}
	_, _ = h.db.Query(start + in.Name + "'") // expect: sql-injection
}

func (h *handler) restful(req *restful.Request, resp *restful.Response) {
	_, _ = h.db.Query(start + req.PathParameter("name") + "'") // expect: sql-injection
	_, _ = h.db.Query(start + req.QueryParameter("name") + "'") // expect: sql-injection
}

func (h *handler) gin(c *gin.Context) {
	var in request
	if err := c.ShouldBindHeader(&in); err != nil {
		return
	}
	_, _ = h.db.Query(start + in.Name + "'") // expect: sql-injection
	_, _ = h.db.Query(start + c.Params.ByName("name") + "'") // expect: sql-injection
}

func (h *handler) fiber(c fiber.Ctx) error {
	in := new(request)
	if err := c.Bind().Body(in); err != nil {
		return err
	}
	_, err := h.db.Query(start + in.Name + "'") // expect: sql-injection
	return err
}

func (h *handler) rendered(w http.ResponseWriter, r *http.Request) {
	var in request
	if err := render.DecodeJSON(r.Body, &in); err != nil {
		return
	}
	_, _ = h.db.Query(start + in.Name + "'") // expect: sql-injection
	var form request
	if err := schema.NewDecoder().Decode(&form, r.PostForm); err != nil {
		return
	}
	_, _ = h.db.Query(start + form.Name + "'") // expect: sql-injection
	name := httprouter.ParamsFromContext(r.Context()).ByName("name")
	_, _ = h.db.Query(start + name + "'") // expect: sql-injection
}

func (h *handler) socket(conn *websocket.Conn) error {
	var in request
	if err := conn.ReadJSON(&in); err != nil {
		return err
	}
	_, _ = h.db.Query(start + in.Name + "'") // expect: sql-injection
	_, message, err := conn.ReadMessage()
	if err != nil {
		return err
	}
	_, err = h.db.Query(start + string(message) + "'") // expect: sql-injection
	return err
}
